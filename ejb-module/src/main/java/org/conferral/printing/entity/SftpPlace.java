package org.conferral.printing.entity;

/**
 * A folder of another host that is reached by SFTP.
 *
 * @param folder with which paths begin there
 * @param hostKey the host's public key as OpenSSH writes it, such as {@code ssh-ed25519 AAAA…}
 */
public record SftpPlace(String host, int port, String login, String folder, String hostKey) {}
