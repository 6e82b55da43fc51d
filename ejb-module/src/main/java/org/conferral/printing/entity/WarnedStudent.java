package org.conferral.printing.entity;

import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;

/**
 * A student about whom something looks wrong that nobody has looked at, before what bears their name is printed.
 *
 * @param items how many order items of theirs are to be printed
 */
public record WarnedStudent(long id, Asn asn, LegalName name, long items) {}
