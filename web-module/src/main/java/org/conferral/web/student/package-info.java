/**
 * Finding a student and the student's page.
 *
 * <p>What is looked for names people: it goes in the body of a request and stays in the session, never in an address.
 * Students are addressed by our own number, which says nothing of them. A list of student numbers, as a column of a
 * spreadsheet, finds each of them and tells those that no student has. The search in the header takes numbers of students,
 * credentials and order items, names and birth dates ({@link org.conferral.web.student.LookUp}): the one hit opens, several
 * are listed, and only what the reader may see is found.
 */
@NullMarked
package org.conferral.web.student;

import org.jspecify.annotations.NullMarked;
