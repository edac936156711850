package io.unplannedwork.chart;

/**
 * A point in unit space: 0, 0 is the lower left corner of a chart's field, 1, 1 the upper right.
 */
public record Point(double x, double y) {}
