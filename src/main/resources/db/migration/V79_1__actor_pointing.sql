-- What points to an organisation points to the living one, also where a merge came between reading it and writing the row.
CREATE FUNCTION actor_points_to_living() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(merged_into, id) INTO NEW.organisation FROM organisation WHERE id = NEW.organisation FOR KEY SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER actor_points BEFORE INSERT ON actor FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
CREATE TRIGGER contribution_points BEFORE INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
CREATE TRIGGER service_override_points BEFORE INSERT ON service_override FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
CREATE TRIGGER service_delivery_points BEFORE INSERT ON service_delivery FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
CREATE TRIGGER enrolment_points BEFORE INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
CREATE TRIGGER actor_contact_points BEFORE INSERT ON actor_contact FOR EACH ROW EXECUTE FUNCTION actor_points_to_living();
