package org.conferral.connection.entity;

/**
 * One of the staff who sees myPass as somebody of the public does.
 *
 * @param acting whether they do what the person may do, and not only look
 * @param student from whose page they came
 */
public record StaffMember(String login, boolean acting, long student) {}
