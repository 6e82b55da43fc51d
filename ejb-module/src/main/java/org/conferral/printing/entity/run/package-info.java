/** Where the documents are that a run ordered. */
@NullMarked
package org.conferral.printing.entity.run;

import org.jspecify.annotations.NullMarked;
