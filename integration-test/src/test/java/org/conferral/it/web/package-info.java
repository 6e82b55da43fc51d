/**
 * The pages of the deployed application, in a real browser and by plain requests.
 */
@NullMarked
package org.conferral.it.web;

import org.jspecify.annotations.NullMarked;
