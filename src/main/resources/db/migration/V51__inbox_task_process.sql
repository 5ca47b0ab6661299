CREATE INDEX inbox_task_process ON inbox_task (process_instance, element);
