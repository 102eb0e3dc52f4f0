#!/bin/sh
# Runs once, when the database is made: a role that owns its database and may make roles, and is no superuser. Policies of rows bind whoever Waystation acts as (decision 3).
set -eu
password=$(cat /run/secrets/database)
psql --set ON_ERROR_STOP=1 --set password="$password" --username postgres <<'SQL'
create role waystation login createrole password :'password';
create database waystation owner waystation encoding 'UTF8' template template0;
revoke connect on database waystation from public;
SQL
