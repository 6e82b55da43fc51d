@NullMarked
package org.conferral.batch.printing;

import org.jspecify.annotations.NullMarked;
