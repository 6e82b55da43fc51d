/** What the ministry may change of its papers, each from a date on: wording, layouts, signatories and their signatures. */
@NullMarked
package org.conferral.document.control.edition;

import org.jspecify.annotations.NullMarked;
