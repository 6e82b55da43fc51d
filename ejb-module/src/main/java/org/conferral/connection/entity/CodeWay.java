package org.conferral.connection.entity;

/** How a connection code gets to who shall have it: printed, or by e-mail to the student's own address. */
public enum CodeWay {
    LETTER,
    MAIL
}
