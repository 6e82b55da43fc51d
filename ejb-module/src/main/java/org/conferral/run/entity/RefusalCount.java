package org.conferral.run.entity;

import java.util.List;

/** How many records one rule refused; {@code values} are one record's, for an example of the message. */
public record RefusalCount(Stage stage, int rule, List<String> values, long count) {}
