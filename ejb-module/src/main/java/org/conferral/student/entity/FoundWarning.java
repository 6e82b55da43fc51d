package org.conferral.student.entity;

/**
 * What a feature found to look wrong about a student, all students looked at.
 *
 * @param subject of which thing, where a student has several; else blank
 * @param value the value that looks wrong
 */
public record FoundWarning(long studentId, String subject, String value) {}
