@NullMarked
package org.conferral.verifier;

import org.jspecify.annotations.NullMarked;
