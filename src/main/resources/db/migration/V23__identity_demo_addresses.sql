-- People of the demonstration have an address that can exist nowhere.
UPDATE person SET email = username || '@demo.example' WHERE demo AND email IS NULL;
