-- A letter about a message is made once by its key (mail_letter): nothing is written of the message while letters leave.
alter table mypass_message drop column mailed_at;
