/**
 * Putting together what people of the public see, from the students they are connected to.
 */
@NullMarked
package org.conferral.mypass.control;

import org.jspecify.annotations.NullMarked;
