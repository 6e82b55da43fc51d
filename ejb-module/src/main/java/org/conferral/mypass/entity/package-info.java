/**
 * What people of the public see of their students.
 */
@NullMarked
package org.conferral.mypass.entity;

import org.jspecify.annotations.NullMarked;
