package org.conferral.document.control.pades;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.document.entity.CertificateOrigin;
import org.jspecify.annotations.Nullable;

/** Fetches the certificate that the settings name; what is wrong with it is refused in words for an administrator. */
final class CertificateSource {
    private static final Logger LOG = System.getLogger(CertificateSource.class.getName());

    private final SigningSettings settings;

    CertificateSource(SigningSettings settings) {
        this.settings = settings;
    }

    /**
     * The certificate; it may be one that counts at another time only.
     *
     * @param now from when on one of our own making counts
     * @throws IllegalArgumentException what is wrong, with the name of the setting
     */
    SigningCertificate get(Instant now) {
        Optional<Path> keystore = settings.keystore();
        if (keystore.isPresent()) {
            return named(SigningSettings.KEYSTORE, keystore.get(), () -> keystore(keystore.get())
                    .checked());
        }
        Optional<Path> token = settings.token();
        if (token.isPresent()) {
            return named(
                    SigningSettings.TOKEN, token.get(), () -> token(token.get()).checked());
        }
        Path own = new OwnCertificate(settings.data()).file(now);
        return named("CONFERRAL_DATA", own, () -> own(own).checked());
    }

    private interface Step {
        SigningCertificate take() throws GeneralSecurityException, IOException;
    }

    private static SigningCertificate named(String setting, Path path, Step step) {
        try {
            return step.take();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException | ProviderException e) {
            throw new IllegalArgumentException(
                    setting + ": digital documents cannot be signed with " + path + ": " + words(e) + ".", e);
        }
    }

    private static String words(Exception e) {
        Throwable cause = Stream.iterate(e, one -> one != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(e);
        boolean locked = e.getCause() instanceof java.security.UnrecoverableKeyException
                || cause instanceof javax.security.auth.login.LoginException
                || String.valueOf(cause.getMessage()).contains("CKR_PIN_INCORRECT");
        if (locked) {
            return "the password is wrong (" + SigningSettings.PASSWORD + ")";
        }
        return e instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : String.valueOf(e.getMessage());
    }

    private SigningCertificate own(Path file) throws GeneralSecurityException, IOException {
        if (isReadByOthers(file)) {
            throw new IllegalArgumentException(
                    "others than its owner can read it, so that the key may be anybody's by now:"
                            + " remove the file, and a new one is made");
        }
        KeyStore store = opened(file, OwnCertificate.PASSWORD);
        return entry(store, OwnCertificate.PASSWORD, CertificateOrigin.OWN, null);
    }

    private SigningCertificate keystore(Path file) throws GeneralSecurityException, IOException {
        if (isReadByOthers(file)) {
            LOG.log(Level.WARNING, "Others than its owner can read {0}, which holds the key that signs", file);
        }
        char[] password = settings.password().toCharArray();
        return entry(opened(file, password), password, CertificateOrigin.KEYSTORE, null);
    }

    /** Where files have owners. */
    private static boolean isReadByOthers(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null
                && !Collections.disjoint(
                        view.readAttributes().permissions(),
                        Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
    }

    private static KeyStore opened(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, password);
        }
        return store;
    }

    private SigningCertificate token(Path file) throws GeneralSecurityException, IOException {
        Provider java = Security.getProvider("SunPKCS11");
        if (java == null) {
            throw new IllegalArgumentException("this Java has no PKCS #11");
        }
        if (!Files.isReadable(file)) {
            throw new java.nio.file.NoSuchFileException(file.toString());
        }
        Provider provider;
        try {
            provider = java.configure(file.toString());
        } catch (java.security.InvalidParameterException | ProviderException e) {
            throw new IllegalArgumentException("there is no token: " + e.getMessage(), e);
        }
        char[] pin = settings.password().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return entry(store, pin, CertificateOrigin.TOKEN, provider);
    }

    private SigningCertificate entry(
            KeyStore store, char[] password, CertificateOrigin origin, @Nullable Provider provider)
            throws GeneralSecurityException {
        String alias = origin == CertificateOrigin.OWN ? only(store) : chosen(store);
        if (!store.isKeyEntry(alias) || !(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new IllegalArgumentException("it has no private key under the name " + alias);
        }
        List<X509Certificate> chain = Stream.of(Optional.ofNullable(store.getCertificateChain(alias))
                        .orElseThrow(() -> new IllegalArgumentException("its key has no certificate")))
                .map(X509Certificate.class::cast)
                .toList();
        return new SigningCertificate(origin, key, provider == null ? provider(chain.get(0)) : provider, chain);
    }

    /** Who can use a key that is in memory. */
    private static Provider provider(X509Certificate certificate) throws GeneralSecurityException {
        return java.security.Signature.getInstance(SigningCertificate.algorithm(certificate))
                .getProvider();
    }

    private String chosen(KeyStore store) throws GeneralSecurityException {
        Optional<String> alias = settings.alias();
        return alias.isPresent() ? alias.get() : only(store);
    }

    private static String only(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new java.util.ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new IllegalArgumentException(
                    keys.isEmpty()
                            ? "it has no private key"
                            : "it has several keys, of which " + SigningSettings.ALIAS + " names none: " + keys);
        }
        return keys.get(0);
    }
}
