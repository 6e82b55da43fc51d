/** What Student Records deliver by hand, and what they must see of it. */
@NullMarked
package org.conferral.printing.entity.manual;

import org.jspecify.annotations.NullMarked;
