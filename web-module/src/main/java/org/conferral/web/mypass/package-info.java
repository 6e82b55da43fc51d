/**
 * The pages of myPass, for the public: all of them work without a script, and each begins with the key in the browser's cookie.
 */
@NullMarked
package org.conferral.web.mypass;

import org.jspecify.annotations.NullMarked;
