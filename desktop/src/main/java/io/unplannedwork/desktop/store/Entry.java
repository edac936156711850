package io.unplannedwork.desktop.store;

import io.unplannedwork.room.JournalRecord;

/** A record of a room at its position, counted from 1. */
public record Entry(String room, long position, JournalRecord record) {}
