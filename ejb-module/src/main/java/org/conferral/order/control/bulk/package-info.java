/** Changes of many order items: what was chosen, and one chunk after the other until each item has its outcome. */
@NullMarked
package org.conferral.order.control.bulk;

import org.jspecify.annotations.NullMarked;
