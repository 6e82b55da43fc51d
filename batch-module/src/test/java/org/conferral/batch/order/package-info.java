@NullMarked
package org.conferral.batch.order;

import org.jspecify.annotations.NullMarked;
