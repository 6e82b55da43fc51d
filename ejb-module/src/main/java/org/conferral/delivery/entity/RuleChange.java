package org.conferral.delivery.entity;

/** A setting that is another one by now, by the name of its field. */
public record RuleChange(String field, String former, String present) {}
