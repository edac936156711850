package io.unplannedwork.desktop.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A line between a client and a host that keeps, and can lose, what is said, and can be cut. */
final class Relay implements AutoCloseable {
  private final int hostPort;
  private final ServerSocket door;
  private final List<java.net.Socket> ends = new ArrayList<>();
  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private volatile boolean losesAnswers;
  private volatile boolean losesWords;

  Relay(int hostPort) throws IOException {
    this.hostPort = hostPort;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::listen);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/";
  }

  /** What the host says from now on is lost on the way, acknowledgements and all. */
  void loseAnswers() {
    losesAnswers = true;
  }

  /** What the client says from now on is lost on the way. */
  void loseWords() {
    losesWords = true;
  }

  /** Both ends find the line broken; whoever calls again is put through. */
  synchronized void cut() {
    for (java.net.Socket end : ends) {
      try {
        end.setSoLinger(true, 0);
        end.close();
      } catch (IOException e) {
        // it was closed
      }
    }
    ends.clear();
    losesAnswers = false;
    losesWords = false;
  }

  /** Every byte the client has said. */
  byte[] words() {
    synchronized (words) {
      return words.toByteArray();
    }
  }

  /** Every byte the host has said. */
  byte[] answers() {
    synchronized (answers) {
      return answers.toByteArray();
    }
  }

  private void listen() {
    try {
      while (true) {
        java.net.Socket client = door.accept();
        connect(client);
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private synchronized void connect(java.net.Socket client) throws IOException {
    java.net.Socket host = new java.net.Socket(InetAddress.getLoopbackAddress(), hostPort);
    client.setTcpNoDelay(true);
    host.setTcpNoDelay(true);
    ends.add(client);
    ends.add(host);
    start(() -> pump(client, host, words));
    start(() -> pump(host, client, answers));
  }

  private void pump(java.net.Socket from, java.net.Socket to, ByteArrayOutputStream tap) {
    byte[] buffer = new byte[8_192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        synchronized (tap) {
          tap.write(buffer, 0, n);
        }
        if (tap == words ? !losesWords : !losesAnswers) {
          out.write(buffer, 0, n);
        }
      }
    } catch (IOException cut) {
      // both ends are closed
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
