/** Orders as they are placed, by runs and once more. */
@NullMarked
package org.conferral.order.control.placing;

import org.jspecify.annotations.NullMarked;
