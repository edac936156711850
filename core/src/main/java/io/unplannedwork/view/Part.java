package io.unplannedwork.view;

/**
 * A piece of what a viewer sees.
 *
 * @param key names the piece within the view, such as {@code item/7}
 * @param version rises whenever the body changes; equal versions have equal bodies
 * @param body the piece
 */
public record Part(String key, long version, Body body) {}
