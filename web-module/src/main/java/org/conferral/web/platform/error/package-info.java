/**
 * What a person sees when something goes wrong, and the reference under which the log has the rest.
 */
@NullMarked
package org.conferral.web.platform.error;

import org.jspecify.annotations.NullMarked;
