package org.conferral.intake.entity;

import org.conferral.student.entity.WarningKind;

/** How often a kind of warning came up in a file of an import. */
public record WarningCount(IntakeFile file, WarningKind kind, long count) {}
