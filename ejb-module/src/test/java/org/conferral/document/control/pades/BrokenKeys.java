package org.conferral.document.control.pades;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Map;

/** What uses keys that are pulled out or locked while the server is up. */
public final class BrokenKeys extends Provider {
    private static final long serialVersionUID = 1L;
    private volatile String failure = "";

    public BrokenKeys() {
        super("BrokenKeys", "1", "");
        putService(new Service(this, "Signature", "SHA256withRSA", Broken.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new Broken(failure);
            }
        });
    }

    /** How they fail from now on. */
    public void fail(String how) {
        failure = how;
    }

    private static final class Broken extends SignatureSpi {
        private final String failure;

        Broken(String failure) {
            this.failure = failure;
        }

        @Override
        protected void engineInitSign(PrivateKey key) {
            if (failure.equals("pulled out")) {
                throw new ProviderException("the token is " + failure);
            }
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            throw new SignatureException("the token is " + failure);
        }

        @Override
        protected void engineInitVerify(PublicKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void engineUpdate(byte one) {
            // signs nothing
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {
            // signs nothing
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return false;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
