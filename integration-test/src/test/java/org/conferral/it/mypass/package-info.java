/** myPass, from the code in a letter to the copy on a phone. */
@NullMarked
package org.conferral.it.mypass;

import org.jspecify.annotations.NullMarked;
