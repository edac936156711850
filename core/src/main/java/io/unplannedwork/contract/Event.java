package io.unplannedwork.contract;

/** Something that happened in a company's game; the log of them is what measures are made from. */
public sealed interface Event
    permits FlowEvent, ChangeEvent, ProductionEvent, CompanyEvent, PeopleEvent, GameEvent {}
