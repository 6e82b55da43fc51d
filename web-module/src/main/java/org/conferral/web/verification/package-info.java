/**
 * Verification by the public: the page behind the QR code and its form, the same for machines, the file for those without
 * a network. Nothing here makes a session (docs/decisions/0017-verification-by-the-public.md).
 */
@NullMarked
package org.conferral.web.verification;

import org.jspecify.annotations.NullMarked;
