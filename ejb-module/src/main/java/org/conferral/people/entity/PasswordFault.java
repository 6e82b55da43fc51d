package org.conferral.people.entity;

/** Why a password cannot be chosen. */
public enum PasswordFault {
    /** It has fewer characters than {@link PasswordPolicy#LEAST_CHARACTERS}. */
    SHORT,
    /** It has more bytes than {@link PasswordPolicy#MOST_BYTES}: what came behind them would not count. */
    LONG,
    /** It is little more than the login. */
    LOGIN,
    /** It is made of very few different characters. */
    PLAIN,
    /** It was typed differently the second time. */
    UNEQUAL
}
