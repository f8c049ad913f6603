import { ApolloProvider } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { createClient } from '../graphql/client.ts';
import '../messages/index.ts';
import { Look } from '../ui/theme/look.tsx';
import { Gate } from './gate.tsx';
import './shell.css';

/** The application: language, look, the way to the API, and the gate everybody passes. */
export function App() {
  const [ended, setEnded] = useState(0);
  const client = useMemo(() => createClient(() => setEnded((count) => count + 1)), []);
  return (
    <Look>
      <ApolloProvider client={client}>
        <Gate ended={ended} />
      </ApolloProvider>
    </Look>
  );
}
