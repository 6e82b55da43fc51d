/**
 * What every feature may ask of the platform: who is calling, and to start a job.
 */
@NullMarked
package org.conferral.platform.boundary;

import org.jspecify.annotations.NullMarked;
