@NullMarked
package org.conferral.batch.delivery;

import org.jspecify.annotations.NullMarked;
