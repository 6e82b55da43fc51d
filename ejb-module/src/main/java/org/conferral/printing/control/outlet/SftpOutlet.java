package org.conferral.printing.control.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.RequiredServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.conferral.printing.control.file.WholeFile;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.SftpPlace;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;

/**
 * A folder of another host, reached by SFTP, in which each job is a folder, as in {@link DropFolder}. The host must show the
 * key that is known of it; the server shows its own, and no password.
 */
final class SftpOutlet implements Outlet {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BUFFER = 1 << 15;

    private final String root;
    private final String own;
    private final String drafts;
    private final String draft;
    private final SshClient client;
    private final SftpClient sftp;

    private SftpOutlet(SftpPlace place, long job, long execution, SshClient client, SftpClient sftp) {
        root = place.folder();
        own = root + "/" + DropFolder.name(job);
        drafts = "." + DropFolder.name(job) + ".";
        draft = root + "/" + drafts + execution;
        this.client = client;
        this.sftp = sftp;
    }

    /**
     * Signs in there.
     *
     * @throws TransmissionException when nobody answers, the host is not the one that is known, or the key is refused
     */
    static SftpOutlet open(SftpPlace place, KeyPair key, long job, long execution) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory());
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        try {
            client.setServerKeyVerifier(new RequiredServerKeyVerifier(hostKey(place)));
            client.start();
            ClientSession session = client.connect(place.login(), place.host(), place.port())
                    .verify(PATIENCE)
                    .getSession();
            session.addPublicKeyIdentity(key);
            session.auth().verify(PATIENCE);
            return new SftpOutlet(
                    place, job, execution, client, SftpClientFactory.instance().createSftpClient(session));
        } catch (IOException | GeneralSecurityException e) {
            client.stop();
            throw new TransmissionException(TransmissionFault.CONNECTION, e);
        }
    }

    private static PublicKey hostKey(SftpPlace place) throws IOException, GeneralSecurityException {
        return AuthorizedKeyEntry.parseAuthorizedKeyEntry(place.hostKey())
                .resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
    }

    @Override
    public boolean has(List<PrintFile> files) throws IOException {
        return lists(files) && areWhole(own, files);
    }

    @Override
    public boolean lists(List<PrintFile> files) throws IOException {
        for (PrintFile file : files) {
            if (!isAsLong(own + "/" + file.name(), file)) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    @Override
    public boolean isTakenAway() throws IOException {
        return find(own).isEmpty() && find(draft).isEmpty();
    }

    private boolean areWhole(String folder, List<PrintFile> files) throws IOException {
        for (PrintFile file : files) {
            if (!isWhole(folder, file)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(String folder, PrintFile file) throws IOException {
        String path = folder + "/" + file.name();
        if (!isAsLong(path, file)) {
            return false;
        }
        try (InputStream read = sftp.read(path, BUFFER)) {
            return WholeFile.is(read, file);
        }
    }

    private boolean isAsLong(String path, PrintFile file) throws IOException {
        return find(path).filter(there -> there.getSize() == file.bytes()).isPresent();
    }

    @Override
    public void put(Path folder, List<PrintFile> files) throws IOException {
        removeDrafts();
        sftp.mkdir(draft);
        for (PrintFile file : files) {
            try (OutputStream out = sftp.write(draft + "/" + file.name(), BUFFER)) {
                Files.copy(folder.resolve(file.name()), out);
            }
            if (!isWhole(draft, file)) {
                throw new TransmissionException(TransmissionFault.CHECK, file.name());
            }
        }
    }

    @Override
    public void reveal() throws IOException {
        remove(own);
        sftp.rename(draft, own);
    }

    @Override
    public void takeBack() throws IOException {
        remove(own);
        removeDrafts();
    }

    private void removeDrafts() throws IOException {
        for (DirEntry entry : sftp.readEntries(root)) {
            if (entry.getFilename().startsWith(drafts)) {
                remove(root + "/" + entry.getFilename());
            }
        }
    }

    /** A job's folder has files alone in it. */
    private void remove(String folder) throws IOException {
        if (find(folder).isEmpty()) {
            return;
        }
        for (DirEntry entry : sftp.readEntries(folder)) {
            if (entry.getAttributes().isRegularFile()) {
                sftp.remove(folder + "/" + entry.getFilename());
            }
        }
        sftp.rmdir(folder);
    }

    private Optional<Attributes> find(String path) throws IOException {
        try {
            return Optional.of(sftp.stat(path));
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            sftp.close();
        } finally {
            client.stop();
        }
    }
}
