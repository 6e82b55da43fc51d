/** Lists: rows a page at a time, their columns, and the place and order that stand in the address. */
@NullMarked
package org.conferral.web.platform.list;

import org.jspecify.annotations.NullMarked;
