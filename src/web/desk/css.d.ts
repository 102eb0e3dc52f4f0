declare module '*.css'
declare module '#web/kit/tokens.css'
