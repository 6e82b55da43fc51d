package org.conferral.student.entity;

/** Another number of the same person. */
public record StudentLink(long id, Asn asn) {}
