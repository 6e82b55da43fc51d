package org.conferral.platform.entity;

/** Fired when much data has come in or changed at once: who keeps counts counts again. */
public record DataChanged() {}
