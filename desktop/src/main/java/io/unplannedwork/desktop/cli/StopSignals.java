package io.unplannedwork.desktop.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl+C and SIGTERM, for a program that ends by itself when it is told to and so can say with its
 * exit code that it did. A shutdown hook alone cannot: after it Java ends with 130 or 143. The
 * classes are called by reflection, since the compiler warns of them by name.
 */
final class StopSignals {
  private StopSignals() {}

  /**
   * Runs a task at the first signal, on a thread of its own; at the second the program ends at
   * once. On a Java without such signals nothing happens.
   */
  static void listen(Runnable stop) {
    AtomicBoolean told = new AtomicBoolean();
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.invoke(told, arguments);
          }
          if (told.getAndSet(true)) {
            Runtime.getRuntime().halt(Exit.FAULT);
          }
          stop.run();
          return null;
        };
    for (String name : List.of("INT", "TERM")) {
      try {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> type = Class.forName("sun.misc.SignalHandler");
        Object proxy =
            Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        signal
            .getMethod("handle", signal, type)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
      } catch (ReflectiveOperationException | RuntimeException e) {
        // then the shutdown hook stores everything, and the exit code says who asked
      }
    }
  }
}
