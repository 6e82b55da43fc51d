@NullMarked
package org.conferral.guard;

import org.jspecify.annotations.NullMarked;
