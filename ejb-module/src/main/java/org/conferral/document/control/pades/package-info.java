/** The electronic signature of digital documents (PAdES): whose certificate, and how a file is signed with it. */
@NullMarked
package org.conferral.document.control.pades;

import org.jspecify.annotations.NullMarked;
