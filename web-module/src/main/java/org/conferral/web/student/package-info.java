/**
 * Finding a student and the student's page.
 *
 * <p>What is looked for names people: it goes in the body of a request and stays in the session, never in an address.
 * Students are addressed by our own number, which says nothing of them.
 */
@NullMarked
package org.conferral.web.student;

import org.jspecify.annotations.NullMarked;
