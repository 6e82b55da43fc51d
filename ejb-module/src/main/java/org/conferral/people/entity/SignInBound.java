package org.conferral.people.entity;

/** What failures to sign in are counted for. */
public enum SignInBound {
    /** Tries of one login from one address: where these fail, they pause. */
    LOGIN_FROM_ADDRESS,
    /** Tries of one login from everywhere: of a login that is guessed at, fewer are let pass from each address. */
    LOGIN,
    /** Tries of all logins from one address. */
    ADDRESS,
    /** Tries of one login with a browser by which its person has signed in before; others' failures do not count. */
    BROWSER
}
