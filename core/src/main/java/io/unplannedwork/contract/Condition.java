package io.unplannedwork.contract;

/**
 * What whoever counters a proposal wants in return: a decision of the asking seat's, and how it is
 * to be answered.
 */
public record Condition(DecisionId decision, Answer answer) {}
