/**
 * Students as others name them: ASN, its status, the legal name.
 */
@NullMarked
package org.conferral.student.entity;

import org.jspecify.annotations.NullMarked;
