/** What a host counts and measures of itself, and how it is told to who watches hosts. */
package io.unplannedwork.desktop.metrics;
