import { authDoor } from "#lib/people/accounts/auth-door";

export { authDoor as GET, authDoor as POST };
