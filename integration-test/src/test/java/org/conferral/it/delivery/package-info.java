/** Digital official documents, from the letter to the file. */
@NullMarked
package org.conferral.it.delivery;

import org.jspecify.annotations.NullMarked;
